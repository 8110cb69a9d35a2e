import Commands

Noticeboard.runAndExit(Array(CommandLine.arguments.dropFirst()))
