/// A village or community with the places that it lies in.
struct Village {
    let code: String
    let name: String
    let township: Place
    let county: Place
}
