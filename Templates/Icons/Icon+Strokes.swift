extension Icon {
    /// What an icon shows, named for the thing it stands for on the portal.
    enum Name: CaseIterable {
        // Ways around.
        case search, home, menu, arrow, back, down, external, list
        // Parts of the portal.
        case village, service, event, disclosure, board, notice, document, duty, plan, facility, register, report
        // Services by field.
        case education, work, health, care, aid, sport, law, safety, family, housing, farming, money, vehicle, more
        // Particulars.
        case calendar, clock, phone, pin, person, people, chat, star, seal, picture
        // What one can do.
        case download, print, filter, copy, type, contrast, theme, speaker, pause, stop
        // How things stand.
        case check, cross, warning, info
    }
}

extension Icon.Name {
    /// The lines of the drawing, as the `d` of a path.
    var strokes: StaticString {
        switch self {
        case .search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L21 21"
        case .home: "M3 11.5L12 4l9 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20"
        case .menu: "M4 7h16M4 12h16M4 17h16"
        case .arrow: "M4 12h16M14 6l6 6-6 6"
        case .back: "M20 12H4M10 6l-6 6 6 6"
        case .down: "M6 9l6 6 6-6"
        case .external: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9"
        case .list: "M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5"

        case .village: "M2 20h20M4 20v-9l5-4.5 5 4.5v9M14 13l3-2.5 4 3.5v6M8 20v-5h2.5v5"
        case .service: "M8 5H5v16h14V5h-3M9 3h6v4H9zM9 14l2.2 2.2L15.5 12"
        case .event: "M6 21V4h13l-3.5 4.5L19 13H6"
        case .disclosure: "M12 6.5C10 5 7 4.5 3 4.5v14c4 0 7 .5 9 2c2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2zV20.5"
        case .board: "M3 5h18v12H3zM7 17v4M17 17v4M7 9h10M7 13h6"
        case .notice: "M4 10v4.5h3.5L16 19V5.5L7.5 10zM19 9.5a4 4 0 0 1 0 5.5M8.5 15v5h3v-3.5"
        case .document: "M6 3h8.5L18 6.5V21H6zM14 3v4h4M9 12h6M9 16h6"
        case .duty: "M12 4v16M8 20h8M5 7h14M5 7l-2.8 6.5a3 3 0 0 0 5.6 0zM19 7l-2.8 6.5a3 3 0 0 0 5.6 0z"
        case .plan: "M4 4v16h16M8 16l4-5 3 3 5-7"
        case .facility: "M3 21h18M5 21V4h9v17M14 9h5v12M8 8h3M8 12h3M8 16h3"
        case .register: "M3 5h18v14H3zM3 10h18M9 10v9"
        case .report: "M4 20h16M7 20v-6M12 20V5M17 20v-10"

        case .education: "M2 9.5L12 5l10 4.5L12 14zM6 11.5V17c2 1.5 4 2 6 2s4-.5 6-2v-5.5M22 9.5V15"
        case .work: "M3 8h18v12H3zM9 8V4.5h6V8M3 13h18M12 12v2.5"
        case .health: "M9 4h6v5h5v6h-5v5H9v-5H4V9h5z"
        case .care: "M12 20c-6-4-9-7-9-10.5A4.5 4.5 0 0 1 12 7.5a4.5 4.5 0 0 1 9 2C21 13 18 16 12 20z"
        case .aid:
            "M3 13l4-1 4 2h4a1.5 1.5 0 0 1 0 3h-4M15 15l5-2.5a1.5 1.5 0 0 1 1 2.5l-6 5H8l-5-1M12 4a3 3 0 1 1 0 6a3 3 0 0 1 0-6z"
        case .sport: "M4 8v8M7 6v12M17 6v12M20 8v8M7 12h10"
        case .law: "M4 9l8-5 8 5zM5 9v9M10 9v9M14 9v9M19 9v9M3 21h18"
        case .safety: "M12 3l8 3v5.5c0 4.5-3 7.5-8 9.5c-5-2-8-5-8-9.5V6zM9 12l2.2 2.2L15 10.5"
        case .family:
            "M8 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM17 9a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM3 20v-4c0-3 2-4.5 5-4.5s5 1.5 5 4.5v4M13 20h8v-1.5c0-2-1.5-3.5-4-3.5"
        case .housing: "M3 11.5L12 4l9 7.5M6 9.5V20h12V9.5M12 12v4M10 14h4"
        case .farming: "M12 21V9M12 13c-4.5 0-7-2.5-7-7c4.5 0 7 2.5 7 7zM12 10c0-3.5 2-6 7-6c0 4-2 6-7 6zM6 21h12"
        case .money: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8.5 7.5L12 12l3.5-4.5M12 12v5.5M9 12h6M9 15h6"
        case .vehicle: "M3 16v-4l2.5-5.5h13L21 12v4zM3 12h18M6.5 16v3M17.5 16v3M7 14h1.5M15.5 14H17"
        case .more: "M5 12h.5M12 12h.5M19 12h.5"

        case .calendar: "M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4"
        case .clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5l3.5 2.5"
        case .phone:
            "M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A16 16 0 0 1 3.5 5.5A1.5 1.5 0 0 1 5 4z"
        case .pin: "M12 21c4.5-4.5 6.5-8 6.5-11a6.5 6.5 0 1 0-13 0c0 3 2 6.5 6.5 11zM12 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z"
        case .person: "M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4 21c0-4 3-6 8-6s8 2 8 6"
        case .people:
            "M9 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM2.5 20c0-3.5 2.5-5.5 6.5-5.5s6.5 2 6.5 5.5M16 5a3.5 3.5 0 0 1 0 6.5M18 14.8c2.3.7 3.5 2.5 3.5 5.2"
        case .chat: "M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12.5h5"
        case .star: "M12 3.5l2.7 5.5 6 .9-4.4 4.2 1.1 6L12 17.2l-5.4 2.9 1.1-6L3.3 9.9l6-.9z"
        case .seal:
            "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7.5l1.4 2.9 3.1.4-2.3 2.2.6 3.1L12 14.6l-2.8 1.5.6-3.1-2.3-2.2 3.1-.4z"
        case .picture: "M3 5h18v14H3zM3 16l5-5 4.5 4.5L15 13l6 5M15.5 8.5h.5"

        case .download: "M12 4v11M7 10.5l5 5 5-5M4 20h16"
        case .print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"
        case .filter: "M4 5h16l-6 7.5V20l-4-2.5v-5z"
        case .copy: "M9 8h11v13H9zM15 8V3H4v13h5"
        case .type: "M3 19L8.5 5 14 19M5 14h7M15 19l3-8 3 8M16 16.5h4"
        case .contrast: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 3v18M12 8h8M12 12h9M12 16h8"
        case .theme: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"
        case .speaker: "M4 9.5v5h3.5L13 19V5L7.5 9.5zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11"
        case .pause: "M8 5v14M16 5v14"
        case .stop: "M6 6h12v12H6z"

        case .check: "M4.5 12.5l5 5L19.5 7"
        case .cross: "M6 6l12 12M18 6L6 18"
        case .warning: "M12 4l9.5 16.5h-19zM12 10v5M12 17.5v.5"
        case .info: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11v6M12 7.5v.5"
        }
    }
}
