import Diagnostics

extension Site {
    /// Where each record stands that is a row, a text or a file by itself: all but disclosures, which come in several files.
    public var recordPlaces: [SourceLocation] {
        let all = records
        var places = [settings.location]
        places += regions.regions.map(\.location) + all.bases.map(\.location) + all.obligations.map(\.location)
        places += all.services.map(\.location) + all.serviceMaterials.map(\.location) + all.serviceSites.map(\.location)
        places += all.serviceEvents.map(\.location) + all.serviceAdmissions.map(\.location)
        places += all.townshipDuties.map(\.location) + all.villageDuties.map(\.location)
        places += all.powers.map(\.location) + all.powerSteps.map(\.location)
        places += all.decisions.map(\.location)
        places += all.notices.map(\.location) + all.documents.map(\.location) + all.pages.map(\.location)
        places += all.synonyms.map(\.location)
        places += all.reports.map(\.location)
        places += all.indicators.map(\.location) + all.indicatorValues.map(\.location) + all.planTasks.map(\.location)
        places += all.facilities.map(\.location) + all.surveys.map(\.location)
        places += all.ratings.map(\.location) + all.hotline.map(\.location)
        places += all.surveyTallies.flatMap(\.sources) + all.ratingTallies.flatMap(\.sources)
        places += all.calendar.map(\.location) + all.events.map(\.location) + all.exemptions.map(\.location)
        places += all.copies.map(\.location)
        places += all.registers.flatMap { [$0.location] + $0.rows.map(\.location) }
        places += all.partials.locations + all.files.map { SourceLocation($0) }
        return places
    }
}
