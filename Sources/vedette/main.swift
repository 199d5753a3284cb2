import ArgumentParser

VedetteCommand.main()
