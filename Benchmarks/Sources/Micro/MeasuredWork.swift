import CCounters

/// Work that is done within one call of C, where it can be counted.
final class MeasuredWork {
    private let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }

    func run() -> micro_counts {
        micro_measured(
            { context in
                guard let context else { return }
                Unmanaged<MeasuredWork>.fromOpaque(context).takeUnretainedValue().body()
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}

/// Takes a result, so that the compiler cannot leave out what made it.
@inline(never)
func keep<Value>(_ value: Value) {}
