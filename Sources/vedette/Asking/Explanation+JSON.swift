import Archive
import Judging
import Matching
import Reading

// `vedette explain --json`. Keys and times as in alerts.jsonl, offsets in Unicode scalars of the field's text.
extension Explanation {
    /// One object with `kind` and `id`, and all that the text says.
    var json: String {
        var json = JSONWriter()
        write(to: &json)
        return json.text
    }

    private func write(to json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .alert(let alert): Self.write(alert, to: &json)
            case .story(let story): Self.write(story, to: &json)
            case .item(let item): Self.write(item, to: &json)
            case .row(let row): Self.write(row, to: &json)
            case .standing(let standing): Self.write(standing, to: &json)
            case .bystander(let entity):
                json.member("kind", "entity")
                json.member("id", entity.id.rawValue)
                json.member("of", entity.owner?.rawValue)
                json.member("is_assessed", false)
            }
        }
    }

    // MARK: - Alerts and stories

    private static func write(_ explanation: OfAlert, to json: inout JSONWriter) {
        json.member("kind", "alert")
        json.member("id", explanation.alert.alert.id)
        json.member("told_in", toldIn(explanation.alert))
        json.key("alert")
        json.raw(explanation.alert.jsonLine)
        json.key("basis")
        if let basis = explanation.basis { basis.write(to: &json) } else { json.null() }
    }

    private static func write(_ explanation: OfStory, to json: inout JSONWriter) {
        let story = explanation.story
        json.member("kind", "story")
        json.member("id", explanation.id)
        json.member("title", story?.title ?? explanation.items.first?.item.title)
        json.member("state", story?.state.rawValue)
        json.member("opened", story?.opened.iso8601UTC)
        json.member("updated", story?.updated.iso8601UTC)
        json.member("sources", story?.sources ?? [])
        json.member("origins", story?.originCount)
        json.key("voices")
        json.array(story?.voices ?? []) { json, voice in
            json.object { json in
                json.member("name", voice.name)
                json.member("trust", voice.trust.rawValue)
            }
        }
        json.key("charges")
        json.array(story?.charges ?? []) { json, charge in
            json.object { write(charge, of: story?.originCount ?? 0, to: &$0) }
        }
        writeFate(explanation.alerts, explanation.silence, to: &json)
        json.key("items")
        json.array(explanation.items) { json, recalled in
            json.object { json in
                json.member("id", recalled.item.id)
                json.member("source", recalled.item.source)
                json.member("title", recalled.item.title)
                json.member("url", recalled.item.url)
                json.member("time", recalled.item.effectiveDate.iso8601UTC)
            }
        }
    }

    /// What a charge says, how it comes to its points, and where it stands in print.
    private static func write(_ charge: Story.Charge, of origins: Int, to json: inout JSONWriter) {
        json.member("factor", charge.factor.rawValue)
        json.member("subject", charge.subject.rawValue)
        json.member("direction", charge.direction.rawValue)
        json.member("certainty", (charge.denied == nil ? charge.certainty : .denied).rawValue)
        json.member("trust", charge.trust.rawValue)
        json.member("since", charge.since.iso8601UTC)
        json.member("denied", charge.denied?.iso8601UTC)
        json.key("points")
        if charge.direction == .harm {
            let points = charge.points(of: origins)
            json.object { json in
                json.member("value", points.value)
                json.member("whole", Story.Charge.Points.whole)
                json.member("weight", points.weight)
                json.member("certainty", points.certainty)
                json.member("trust", points.trust)
                json.member("voices", charge.voices(of: origins))
                json.member("corroboration", points.corroboration)
            }
        } else {
            json.null()
        }
        json.key("grounds")
        json.array(charge.grounds) { json, ground in
            json.object { json in
                json.member("item", ground.item)
                json.member("source", ground.source)
                json.member("title", ground.title)
                json.member("url", ground.url)
                write(ground.evidence, to: &json)
            }
        }
    }

    private static func write(_ evidence: [Evidence], to json: inout JSONWriter) {
        json.key("evidence")
        json.array(evidence) { json, evidence in evidence.write(to: &json, withField: true) }
    }

    /// What was told of it, and why nothing was.
    private static func writeFate(_ alerts: [Archive.Numbered], _ silence: Silence?, to json: inout JSONWriter) {
        json.key("alerts")
        json.array(alerts) { json, numbered in json.object { write(numbered, to: &$0) } }
        json.key("silence")
        guard let silence else { return json.null() }
        json.object { json in
            json.member("reason", silence.code)
            switch silence {
            case .isBacklog(let allowed): json.member("allowed_seconds", allowed)
            case .overflowed(let alert): json.member("alert", alert)
            case .storyWasTold(let first): json.member("alert", first.alert.id)
            default: break
            }
        }
    }

    private static func write(_ numbered: Archive.Numbered, to json: inout JSONWriter) {
        json.member("id", numbered.alert.id)
        json.member("seq", numbered.seq)
        json.member("time", numbered.alert.time.iso8601UTC)
        json.member("kind", numbered.alert.kind.rawValue)
        json.member("severity", numbered.alert.severity.rawValue)
        json.member("told_in", toldIn(numbered))
    }

    private static func toldIn(_ numbered: Archive.Numbered) -> String {
        numbered.seq != nil ? "alerts.jsonl" : numbered.alert.severity == .info ? "archive" : "digest"
    }

    // MARK: - Items

    private static func write(_ explanation: OfItem, to json: inout JSONWriter) {
        let (item, analysis) = (explanation.recalled.item, explanation.recalled.analysis)
        json.member("kind", "item")
        json.member("id", item.id)
        json.member("source", item.source)
        json.member("url", item.url)
        json.member("title", item.title)
        json.member("summary", item.summary)
        json.member("content", item.content)
        json.member("published", item.published?.iso8601UTC)
        json.member("first_seen", item.firstSeen.iso8601UTC)
        json.member("story", explanation.recalled.story)
        json.key("mentions")
        json.array(analysis.mentions) { json, mention in
            json.object { json in
                json.member("entity", mention.entity.rawValue)
                json.member("field", mention.field.rawValue)
                json.member("start", mention.range.lowerBound)
                json.member("end", mention.range.upperBound)
                json.member("text", mention.text)
            }
        }
        json.key("signals")
        json.array(analysis.signals) { json, signal in
            json.object { json in
                signal.writeCharge(to: &json)
                json.member("weight", signal.weight)
                write(signal.evidence, to: &json)
            }
        }
        json.key("rejected")
        json.array(explanation.rejected) { json, trace in
            json.object { json in
                json.member("cue", trace.cue)
                json.member("reason", trace.rejection)
                json.member("field", trace.field.rawValue)
                json.member("start", trace.start)
                json.member("end", trace.end)
                json.member("text", trace.text)
            }
        }
        writeFate(explanation.alerts, explanation.silence, to: &json)
        json.member("revision", item.revision)
        json.key("earlier")
        json.array(explanation.earlier) { json, revision in
            json.object { json in
                json.member("until", revision.seen.iso8601UTC)
                json.member("title", revision.title)
                json.member("text", revision.text)
            }
        }
    }

    // MARK: - Standings and ledgers

    private static func write(_ explanation: OfStanding, to json: inout JSONWriter) {
        let assessment = explanation.assessment
        json.member("kind", "standing")
        json.member("id", assessment.subject.rawValue)
        json.member("level", assessment.level.rawValue)
        json.member("index", assessment.index)
        json.member("time", explanation.time.iso8601UTC)
        json.member("last_lookout", explanation.lookout?.iso8601UTC)
        json.key("factors")
        json.array(explanation.factors) { json, factor in
            json.object { json in
                json.member("factor", factor.share.factor.rawValue)
                json.member("index", factor.share.index)
                json.member("trend", factor.share.trend)
                json.member("weight", factor.rule.weight)
                json.member("half_life_seconds", factor.rule.halfLife)
                json.key("reasons")
                json.array(factor.reasons) { json, reason in json.object { write(reason, to: &$0) } }
            }
        }
    }

    private static func write(_ explanation: OfStanding.Reason, to json: inout JSONWriter) {
        let reason = explanation.reason
        json.member("points", reason.points)
        json.member("date", reason.date.iso8601UTC)
        json.member("title", reason.title)
        json.member("url", reason.url)
        switch explanation.basis {
        case .charge(let charge, let story):
            json.member("story", story.id)
            json.member("charge") { write(charge, of: story.originCount, to: &$0) }
        case .row(let row): json.member("row") { write(row, to: &$0) }
        case nil: json.member("story", reason.story)
        }
    }

    private static func write(_ explanation: OfRow, to json: inout JSONWriter) {
        let record = explanation.row.record
        json.member("kind", "row")
        json.member("id", explanation.id)
        json.member("item", record.item)
        json.member("url", record.url)
        json.key("evidence")
        if let evidence = record.evidence { evidence.write(to: &json, withField: true) } else { json.null() }
        json.key("ledger")
        json.raw(explanation.ledger.json([explanation.row.table]))
    }
}

extension Explanation.Silence {
    /// For programs.
    fileprivate var code: String {
        switch self {
        case .namesNobody: "names_nobody"
        case .isForgotten: "forgotten"
        case .isBacklog: "backlog"
        case .overflowed: "overflow"
        case .storyWasTold: "story_told"
        case .isEdited: "edited"
        case .reportsNoFactor: "no_factor"
        case .weighsTooLittle: "too_light"
        case .holdsNoNews: "no_news"
        case .isOld: "old"
        }
    }
}

extension LedgerRow {
    fileprivate var table: Ledger.Table {
        switch self {
        case .talent: .talent
        case .talentTotals: .totals
        case .price: .prices
        case .promise: .promises
        case .overtaking: .overtakings
        case .partnership: .partnerships
        }
    }
}

extension Story.Charge {
    /// How many independent voices of a story of so many make it.
    func voices(of origins: Int) -> Int { min(self.origins.count, max(1, origins)) }
}
