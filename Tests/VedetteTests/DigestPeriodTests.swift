import Foundation
import Reading
import Testing

@testable import vedette

@Suite struct DigestPeriodTests {
    @Test(arguments: [
        (
            ["08:00"], "Asia/Shanghai", "2024-06-21T12:00:00Z", "2024-06-21T00:00:00Z", "2024-06-22T00:00:00Z",
            "2024-06-21"
        ),
        (
            ["08:00"], "Asia/Shanghai", "2024-06-21T00:00:00Z", "2024-06-21T00:00:00Z", "2024-06-22T00:00:00Z",
            "2024-06-21"
        ),
        (
            ["08:00"], "Asia/Shanghai", "2024-06-20T23:59:59Z", "2024-06-20T00:00:00Z", "2024-06-21T00:00:00Z",
            "2024-06-20"
        ),
        (
            ["08:00", "18:00"], "UTC", "2024-06-21T09:00:00Z", "2024-06-21T08:00:00Z", "2024-06-21T18:00:00Z",
            "2024-06-21-0800"
        ),
        (
            ["08:00", "18:00"], "UTC", "2024-06-21T02:00:00Z", "2024-06-20T18:00:00Z", "2024-06-21T08:00:00Z",
            "2024-06-20-1800"
        ),
        // The clocks go forward at 02:00: that day's 02:30 does not exist, and the period ends at 03:00 local time.
        (
            ["02:30"], "Europe/Berlin", "2024-03-30T12:00:00Z", "2024-03-30T01:30:00Z", "2024-03-31T01:00:00Z",
            "2024-03-30"
        ),
        // The day begins eight hours before that of UTC; in the database's own names the sign is the other way round.
        (["00:00"], "UTC+8", "2024-06-20T16:00:00Z", "2024-06-20T16:00:00Z", "2024-06-21T16:00:00Z", "2024-06-21"),
        (["00:00"], "GMT+8", "2024-06-20T16:00:00Z", "2024-06-20T16:00:00Z", "2024-06-21T16:00:00Z", "2024-06-21"),
        (["00:00"], "Etc/GMT-8", "2024-06-20T16:00:00Z", "2024-06-20T16:00:00Z", "2024-06-21T16:00:00Z", "2024-06-21"),
        (
            ["00:00"], "America/New_York", "1999-12-31T23:00:00Z", "1999-12-31T05:00:00Z", "2000-01-01T05:00:00Z",
            "1999-12-31"
        ),
    ])
    func aMomentLiesInItsPeriod(
        times: [String], zone: String, moment: String, start: String, end: String, name: String
    ) throws {
        let list = times.map { "\"\($0)\"" }.joined(separator: ",")
        let settings = try configuration("{\"digests\": {\"times\": [\(list)], \"time_zone\": \"\(zone)\"}}").digests
        let period = settings.period(containing: try #require(Date(iso8601UTC: moment)))
        #expect(period.start.iso8601UTC == start && period.end.iso8601UTC == end && period.name == name)
    }

    @Test(arguments: ["Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC"])
    func periodsFollowEachOtherWithoutGap(zone: String) throws {
        let settings = DigestSettings(times: [0, 150, 8 * 60, 23 * 60 + 59], timeZone: zone)
        var period = settings.period(containing: Date(timeIntervalSince1970: 1_690_000_000))
        for _ in 0..<1500 {
            let next = settings.period(containing: period.end)
            #expect(next.start == period.end && next.end > next.start && next.name != period.name)
            period = next
        }
    }
}
