/// Tells an answer that asks for proof of a person from an ordinary refusal. What stands in its body is no content.
enum BotWall {
    /// How the service behind a wall gives itself away.
    private struct Sign {
        var wall: String
        /// A response header, and what its value holds (empty: anything).
        var header: (name: String, value: String)?
        /// Any of these in the first part of the body.
        var texts: [String] = []
        var counts = Counts.withRefusals
    }

    /// With which statuses a sign counts.
    private enum Counts {
        /// The mark also stands on pages that were let through.
        case withRefusals
        /// Words that news may be about: what comes with 200 is read first, and judged by how little else it says.
        case withoutContent
        case always
    }

    /// In the order in which they are tried; compared without case.
    private static let signs: [Sign] = [
        Sign(wall: "Cloudflare", header: ("cf-mitigated", "challenge"), counts: .always),
        Sign(wall: "DataDome", header: ("x-datadome", "")),
        Sign(wall: "DataDome", header: ("x-dd-b", "")),
        Sign(wall: "AWS WAF", header: ("x-amzn-waf-action", ""), counts: .always),
        Sign(wall: "Vercel", header: ("x-vercel-mitigated", "challenge"), counts: .always),
        Sign(wall: "Kasada", header: ("x-kpsdk-ct", "")),
        Sign(wall: "Sucuri", header: ("x-sucuri-block", "")),
        Sign(wall: "360 (WZWS)", header: ("wzws-ray", "")),
        Sign(wall: "DDoS-Guard", header: ("server", "ddos-guard"), texts: ["ddos-guard", "checking your browser"]),
        Sign(
            wall: "Cloudflare",
            texts: ["_cf_chl_opt", "cf-browser-verification", "<title>just a moment...</title>"], counts: .always),
        Sign(
            wall: "Cloudflare", header: ("server", "cloudflare"),
            texts: [
                "attention required! | cloudflare", "challenge-platform", "cf-chl", "cf_chl", "cf-turnstile",
                "challenges.cloudflare.com", "cf-error-details",
            ]),
        Sign(wall: "DataDome", texts: ["geo.captcha-delivery.com", "ct.captcha-delivery.com"], counts: .always),
        Sign(wall: "Imperva", texts: ["request unsuccessful. incapsula incident id"], counts: .always),
        Sign(wall: "Imperva", texts: ["_incapsula_resource"]),
        Sign(wall: "HUMAN", texts: ["px-captcha", "_pxappid"]),
        Sign(wall: "Akamai", header: ("server", "akamai"), texts: ["access denied"]),
        Sign(wall: "Sucuri", texts: ["sucuri website firewall - access denied"], counts: .always),
        Sign(
            wall: "Anubis", texts: ["making sure you're not a bot!", "making sure you&#39;re not a bot!"],
            counts: .always),
        Sign(wall: "Alibaba Cloud WAF", texts: ["acw_sc__v2", "aliyun_waf", "_waf_is_mobile"], counts: .always),
        Sign(wall: "Knownsec", texts: ["__jsl_clearance"], counts: .always),
        Sign(
            wall: "a challenge page",
            texts: [
                "<title>checking your browser", "<title>robot check</title>", "<title>human verification",
                "<title>安全验证</title>", "<title>人机验证</title>", "<title>滑动验证", "访问验证</title>",
            ], counts: .always),
        Sign(
            wall: "a challenge page",
            texts: [
                "checking your browser before accessing", "verify you are human", "verifying you are human",
                "please verify you are a human", "enable javascript and cookies to continue", "ddos protection by",
                "请完成安全验证", "请进行安全验证",
            ], counts: .withoutContent),
        Sign(wall: "a challenge page", texts: ["captcha", "are you a robot", "unusual traffic", "人机验证", "安全验证"]),
    ]

    /// Statuses of a refusal, and those with which only a wall's own mark counts: 521 by itself is a server that is
    /// down behind Cloudflare.
    private static let refusals: Set<Int> = [403, 405, 406, 429, 468, 503]
    private static let others: Set<Int> = [200, 202, 401, 521]
    /// A challenge page is short; in a long page such words are content.
    private static let maxBodyBytes = 64 << 10

    /// The name of the wall, or nil.
    static func name(in response: Response) -> String? {
        let isRefusal = refusals.contains(response.status)
        guard isRefusal || others.contains(response.status) else { return nil }
        var body: String?
        for sign in signs {
            guard isRefusal || sign.counts == .always || sign.counts == .withoutContent && response.status != 200 else {
                continue
            }
            if let header = sign.header {
                guard let value = response.header(header.name)?.lowercased(),
                    header.value.isEmpty || value.contains(header.value)
                else { continue }
            }
            if !sign.texts.isEmpty {
                let text = body ?? page(response.body)
                body = text
                guard sign.texts.contains(where: text.contains) else { continue }
            }
            return sign.wall
        }
        return nil
    }

    /// The body in lower case if it is a short web page, else an empty text.
    private static func page(_ body: [UInt8]) -> String {
        guard body.count <= maxBodyBytes else { return "" }
        let text = String(decoding: body, as: UTF8.self).lowercased()
        let head = text.prefix(1024)
        guard !head.contains("<rss"), !head.contains("<feed"), !head.contains("<rdf") else { return "" }
        return head.contains("<html") || head.contains("<!doctype html") || head.contains("<head")
            || head.contains("<script") || head.contains("<title") ? text : ""
    }
}
