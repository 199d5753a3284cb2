import Archive
import Foundation
import Reading
import Testing

@testable import vedette

@Suite struct StatusReportTests {
    private static let status = """
        {"version": 1, "updated": "2024-06-21T08:00:00Z", "configuration_error": null,
         "sources": [{"id": "one", "state": "ok", "last_success": "2024-06-21T07:59:00Z", "items": 3},
                     {"id": "two", "state": "backoff", "last_success": null, "next_poll": "2024-06-21T11:00:00Z",
                      "items": 0, "last_error": "HTTP 503"}],
         "subjects": [{"id": "acme", "level": "under_pressure", "index": 60,
                       "factors": [{"id": "talent.departure", "index": 40, "trend": 1}]}],
         "alerts": {"count": 1, "last_seq": 1, "last_time": "2024-06-19T08:00:00Z"}}
        """

    @Test(arguments: [
        (
            "en",
            """
            Updated 5 s ago; 1 alert, the last 2 days ago.

            2 sources: 1 backing off, 1 ok.
            source  state        last success  next poll  items  error
            ──────  ───────────  ────────────  ─────────  ─────  ────────
            two     backing off  never         in 2 h         0  HTTP 503

            subject  standing        index  factors
            ───────  ──────────────  ─────  ───────────────
            Acme     under pressure   60.0  departures 40.0

            """
        ),
        (
            "zh",
            """
            5 秒前更新；提醒 1 条，最近一条 2 天前。

            2 个来源：退避中 1，正常 1。
            来源  状态    最后成功  下次读取  条目  错误
            ────  ──────  ────────  ────────  ────  ────────
            two   退避中  从未      2 小时后     0  HTTP 503

            公司    处境  指数  要素
            ──────  ────  ────  ─────────────
            艾克美  承压  60.0  人才离职 40.0

            """
        ),
    ])
    func aReportIsInOneLanguage(language: String, expected: String) throws {
        let rules = try configuration(
            """
            {"entities": [{"id": "acme", "names": {"en": "Acme", "zh": "艾克美"}, "subject": true}],
             "digests": {"language": "\(language)"}}
            """)
        let now = try #require(Date(iso8601UTC: "2024-06-21T08:00:05Z"))
        let report = StatusReport(try JSON.parse(Array(Self.status.utf8)), rules, now: now, isWhole: false)
        #expect(report.text(width: 80) == expected)
    }

    @Test(arguments: [
        (
            "en",
            """
            two  https://two.example/feed
            state: backing off, 3 failures in a row, HTTP 503
            last success: never; last attempt: 2 min ago; next poll: in 2 h
            items: 0
            last error: HTTP 503

            time              result        new items
            ────────────────  ────────────  ─────────
            2024-06-21 15:58  failed                0
            2024-06-21 15:40  not modified          0

            """
        ),
        (
            "zh",
            """
            two  https://two.example/feed
            状态：退避中，连续 3 次，HTTP 503
            最后成功：从未；最后尝试：2 分钟前；下次读取：2 小时后
            条目：0
            最后的错误：HTTP 503

            时间              结果    新条目
            ────────────────  ──────  ──────
            2024-06-21 15:58  失败         0
            2024-06-21 15:40  无变化       0

            """
        ),
    ])
    func aSourceIsToldWithItsLastPolls(language: String, expected: String) throws {
        let rules = try configuration(
            #"{"entities": [], "digests": {"language": "\#(language)", "time_zone": "Asia/Shanghai"}}"#)
        let status = """
            {"version": 1, "sources": [{"id": "one", "state": "ok"},
              {"id": "two", "url": "https://two.example/feed", "state": "backoff", "last_success": null,
               "last_attempt": "2024-06-21T07:58:00Z", "next_poll": "2024-06-21T11:00:00Z",
               "consecutive_failures": 3, "http_status": 503, "items": 0, "last_error": "HTTP 503"}]}
            """
        let now = try #require(Date(iso8601UTC: "2024-06-21T08:00:05Z"))
        let polls = [
            Archive.Polled(time: now - 125, result: "failed", items: 0),
            Archive.Polled(time: now - 1205, result: "not modified", items: 0),
        ]
        let report = StatusReport(try JSON.parse(Array(status.utf8)), rules, now: now, isWhole: false)
        #expect(report.text(of: "two", polls, width: 80) == expected)
        #expect(report.text(of: "three", polls, width: 80) == nil)
    }
}
