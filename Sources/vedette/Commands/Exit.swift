import ArgumentParser
import Glibc

// What commands read and write, and how they end where that fails.

extension ExitCode {
    /// `EX_DATAERR` of sysexits.h: the input is not what it should be.
    static let badData = ExitCode(65)
    /// `EX_NOINPUT`: an input file cannot be read.
    static let noInput = ExitCode(66)
    /// `EX_CANTCREAT`: an output file cannot be made.
    static let cannotCreate = ExitCode(73)
    /// `EX_IOERR`: a file cannot be read or written any more.
    static let inputOutput = ExitCode(74)
    /// `EX_TEMPFAIL`: another try may succeed.
    static let tryAgain = ExitCode(75)
    /// `EX_CONFIG`.
    static let badConfiguration = ExitCode(78)
}

/// Writes a line for people on standard error.
func tell(_ line: String) {
    var text = line + "\n"
    text.withUTF8 { unsafe _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// The bytes of a file that an argument names; `-` is standard input. Says why it cannot be read, and ends with 66 then.
func readInput(_ path: String) throws -> [UInt8] {
    do {
        return try readFile(path)
    } catch {
        tell("\(error)")
        throw ExitCode.noInput
    }
}

/// Prints a text, or writes it into a file that is not there yet; ends with 73 where that cannot be made.
func writeOut(_ text: String, to path: String?) throws {
    guard let path else {
        print(text, terminator: "")
        return
    }
    do {
        try AtomicFile.create(text, at: path)
    } catch {
        tell(error.code == EEXIST ? "\(path) is there already and stays as it is; name a new file" : "\(error)")
        throw ExitCode.cannotCreate
    }
}
