public import Matching
import Reading

public import struct Foundation.Date

extension Story {
    /// Where a charge stands in print.
    public struct Ground: Sendable, Equatable, Codable {
        public var item: String
        public var source: String
        public var title: String
        public var url: String?
        public var evidence: [Evidence]
        /// The report's effective date; nil in records of older versions, as are the two that follow.
        public var date: Date?
        /// What it makes of the charge, as far as its source may be believed.
        public var certainty: Certainty?
        /// Its source's.
        public var trust: Trust?

        /// Of two grounds the surer, then the more trusted one shows better why a charge is believed.
        fileprivate var strength: (Int, Int) { (certainty?.rank ?? 0, trust?.rank ?? 0) }

        /// Whether the link leads to a page of its own, not to the front page of a site.
        fileprivate var hasPage: Bool { url.map(\.hasPath) ?? false }
    }

    /// A factor of a subject, as all reports together have it.
    public struct Charge: Sendable, Equatable, Codable {
        public var factor: FactorID
        public var subject: EntityID
        public var direction: Direction
        /// The surest report's, as far as its source may be believed.
        public var certainty: Certainty
        /// The weightiest report's, 0…1.
        public var weight: Double
        /// The most trusted source's.
        public var trust: Trust
        /// Origins that make it, of the story's.
        public var origins: [String]
        /// Of them those that state it as a fact.
        public var stated: [String]
        /// Whether the party, an official source or the press states it as a fact.
        public var isConfirmed: Bool
        /// The effective date of the party's denial; nil while the charge stands.
        public var denied: Date?
        /// The effective date of the latest report that made it surer, weightier or better supported.
        public var since: Date
        /// The reports that bear it best, at most three: the surest first, of equals the most trusted, then the first.
        public var grounds: [Ground]

        /// By which it is known in what was told.
        var key: String { "\(factor)|\(subject)|\(direction.rawValue)" }

        /// How sure it is, a denial counted.
        var standing: Certainty { denied == nil ? certainty : .denied }

        /// The report to show: of those that are as sure as the first one in a language, else the first. One that links
        /// a page of its own goes before one that links a front page.
        public func ground(in language: String) -> Ground? {
            let best = grounds.filter { $0.certainty == grounds.first?.certainty }
            let read = best.filter { $0.title.isChinese == (language == "zh") }
            return read.first(where: \.hasPage) ?? read.first ?? best.first(where: \.hasPage) ?? best.first
        }

        /// Takes a report among the grounds, where it is a better one than the last.
        fileprivate mutating func rest(on ground: Ground) {
            if let known = grounds.firstIndex(where: { $0.item == ground.item }) {
                // What an edited report says in place of what it said.
                guard grounds[known].strength < ground.strength else { return }
                grounds.remove(at: known)
            }
            let place = grounds.firstIndex { $0.strength < ground.strength } ?? grounds.endIndex
            grounds.insert(ground, at: place)
            if grounds.count > Story.groundLimit { grounds.removeLast() }
        }
    }

    /// What one item has to say to a story's charges.
    struct Report {
        var item: Item
        var signals: [Signal]
        var trust: Trust
        /// The voice that the item speaks with.
        var origin: String
        /// The company whose own source it is.
        var party: EntityID?
        var catalogue: Catalogue

        /// A social post establishes nothing.
        func certainty(of signal: Signal) -> Certainty {
            trust == .social && signal.certainty == .fact ? .claim : signal.certainty
        }

        /// Whether the source's word makes a fact of what it states.
        func confirms(_ subject: EntityID) -> Bool { trust == .official || trust == .press || party == subject }
    }

    /// Takes over what an item charges whom with, denies, or no longer says.
    mutating func charge(with report: Report) {
        if report.item.revision > 0 { withdraw(by: report) }
        for signal in report.signals {
            let subject = report.catalogue.subject(of: signal.subject)
            if signal.certainty == .denied {
                deny(signal, subject, report)
            } else {
                charge(signal, subject, report)
            }
        }
    }

    private mutating func charge(_ signal: Signal, _ subject: EntityID, _ report: Report) {
        let certainty = report.certainty(of: signal)
        let weight = min(max(signal.weight, 0), 1)
        guard
            let index = charges.firstIndex(where: {
                $0.factor == signal.factor && $0.subject == subject && $0.direction == signal.direction
            })
        else {
            open(signal, subject, certainty, weight, report)
            return
        }
        var charge = charges[index]
        let before = charge.strength(of: originCount)
        let isNew = !charge.origins.contains(report.origin)
        if certainty.rank > charge.certainty.rank { charge.certainty = certainty }
        charge.weight = max(charge.weight, weight)
        if report.trust.rank > charge.trust.rank { charge.trust = report.trust }
        if isNew, charge.origins.count < Self.originLimit { charge.origins.append(report.origin) }
        if certainty == .fact {
            // Who stated it before the denial, or repeats such a one, does not undo it.
            if let denied = charge.denied, report.item.effectiveDate > denied,
                report.confirms(subject) && (!charge.stated.contains(report.origin) || report.trust == .official)
            {
                charge.denied = nil
            }
            if !charge.stated.contains(report.origin), charge.stated.count < Self.originLimit {
                charge.stated.append(report.origin)
            }
            if report.confirms(subject) { charge.isConfirmed = true }
        }
        if charge.strength(of: originCount) > before {
            charge.since = max(charge.since, report.item.effectiveDate)
        }
        charge.rest(on: Ground(report, signal))
        charges[index] = charge
    }

    /// What the party denies no longer stands: the same charge, and where the item has nothing but denials of the subject,
    /// all that the story charges it with.
    private mutating func deny(_ signal: Signal, _ subject: EntityID, _ report: Report) {
        let isWhole = report.signals.allSatisfy {
            $0.certainty == .denied || $0.direction != signal.direction
                || report.catalogue.subject(of: $0.subject) != subject
        }
        var isMet = false
        for index in charges.indices
        where charges[index].subject == subject && charges[index].direction == signal.direction
            && (isWhole || charges[index].factor == signal.factor)
        {
            isMet = true
            if charges[index].denied == nil { charges[index].denied = report.item.effectiveDate }
        }
        if !isMet { open(signal, subject, .denied, min(max(signal.weight, 0), 1), report) }
    }

    /// An edited report that has another headline and still names the company, but is no longer read as charging it, takes
    /// its word back; other origins keep theirs, and without any the charge is a rumour.
    private mutating func withdraw(by report: Report) {
        for index in charges.indices {
            var charge = charges[index]
            guard let place = charge.grounds.firstIndex(where: { $0.item == report.item.id }),
                charge.grounds[place].title != report.item.title,
                !report.signals.contains(where: {
                    $0.factor == charge.factor && report.catalogue.subject(of: $0.subject) == charge.subject
                })
            else { continue }
            // It no longer bears the charge, and goes behind those that do.
            var ground = charge.grounds.remove(at: place)
            ground.certainty = .denied
            charge.grounds.append(ground)
            charge.stated.removeAll { $0 == report.origin }
            if charge.origins.count > 1 { charge.origins.removeAll { $0 == report.origin } }
            if charge.stated.isEmpty {
                charge.isConfirmed = false
                if charge.certainty.rank > Certainty.rumour.rank { charge.certainty = .rumour }
            }
            charges[index] = charge
        }
    }

    private mutating func open(
        _ signal: Signal, _ subject: EntityID, _ certainty: Certainty, _ weight: Double, _ report: Report
    ) {
        guard charges.count < Self.chargeLimit else { return }
        charges.append(
            Charge(
                factor: signal.factor, subject: subject, direction: signal.direction, certainty: certainty,
                weight: weight, trust: report.trust, origins: [report.origin],
                stated: certainty == .fact ? [report.origin] : [],
                isConfirmed: certainty == .fact && report.confirms(subject),
                denied: certainty == .denied ? report.item.effectiveDate : nil, since: report.item.effectiveDate,
                grounds: [Ground(report, signal)]))
    }
}

extension Story.Ground {
    fileprivate init(_ report: Story.Report, _ signal: Signal) {
        let item = report.item
        self.init(
            item: item.id, source: item.source, title: item.title, url: item.url,
            evidence: Array(signal.evidence.prefix(2)), date: item.effectiveDate,
            certainty: report.certainty(of: signal), trust: report.trust)
    }
}

extension String {
    /// Whether an address names more than a site: a path or a query behind the host.
    package var hasPath: Bool {
        let rest = firstRange(of: "://").map { self[$0.upperBound...] } ?? self[...]
        guard let slash = rest.firstIndex(where: { "/?".contains($0) }) else { return false }
        return rest[slash...].contains { !"/?#".contains($0) }
    }

    /// Whether a title is to be read as Chinese.
    var isChinese: Bool { unicodeScalars.contains { 0x4e00...0x9fff ~= $0.value } }
}
