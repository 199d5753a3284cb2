VedetteCommand.launch()
