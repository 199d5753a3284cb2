/// What lines of a page say that stand beside an article in all papers and languages: calls to read on, to share or to
/// subscribe, credits, bylines. Only short lines are judged, and by how they begin.
enum Phrase {
    /// A text as it is compared: letters and digits in lower case.
    static func key(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
        )
        .lowercased()
    }

    /// Whether a block calls to read, watch, share or subscribe to something else, wherever it stands.
    static func isCall(_ block: TextBlock) -> Bool {
        guard block.weight < 260 else { return false }
        let text = start(of: block.text)
        if calls.contains(where: { text.hasPrefix($0) }) { return block.weight < 60 || block.linkDensity > 0.2 }
        if block.weight < 60, text.hasPrefix("more "), reading.contains(where: { text.contains($0) }) { return true }
        if block.weight < 100, installs.contains(where: { text.hasPrefix($0) }),
            text.contains("客户端") || text.contains("app")
        {
            return true
        }
        return labels.contains(where: { text.hasPrefix($0) }) || lines.contains(key(block.text)) || isCounter(text)
    }

    /// Whether a block at the end of an article says who wrote, edited or owns it.
    static func isCredit(_ block: TextBlock) -> Bool {
        guard block.weight < 400 else { return false }
        let text = start(of: block.text)
        if credits.contains(where: { text.hasPrefix($0) }) { return true }
        return block.weight < 250 && closings.contains { text.contains($0) || block.text.lowercased().contains($0) }
    }

    /// Whether a block above an article is its author, date or source.
    static func isByline(_ block: TextBlock) -> Bool {
        let text = start(of: block.text)
        return block.weight < 100 && bylines.contains { text.hasPrefix($0) }
    }

    /// `Image 2 of 5`, `Slide 1/8`: what a gallery says of itself.
    private static func isCounter(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "/" })
        guard (3...4).contains(words.count), let last = words.last else { return false }
        return galleries.contains(words[0]) && words[1].allSatisfy(\.isNumber) && last.allSatisfy(\.isNumber)
    }

    private static let galleries: Set<Substring> = ["image", "photo", "slide", "picture", "foto", "bild", "图"]

    /// The first words in lower case, without what stands before the first letter.
    private static func start(of text: String) -> String {
        let scalars = text.unicodeScalars.drop { !$0.properties.isAlphabetic && $0 != "©" }
        return String(String.UnicodeScalarView(scalars.prefix(60))).lowercased()
    }

    /// What "More …" is followed by where it heads a list of links.
    private static let reading = [
        "stories", "story", "news", "articles", "coverage", "reading", "posts", "videos", " in ", " from ",
    ]

    /// Beginnings of a line that speaks for a program to install.
    private static let installs = ["安装", "下载", "打开", "使用", "安裝", "下載"]

    /// Beginnings of a line that is a call where it is short or links away.
    private static let calls = [
        "read more", "read also", "read next", "read:", "also read", "see more", "see also", "see:", "more:", "more on",
        "more from", "related", "don't miss", "don’t miss", "watch:", "watch now", "listen:", "click here", "sign up",
        "subscribe", "follow us", "follow ", "join our", "join the", "like us", "recommended", "you may also",
        "you might also", "story continues", "article continues", "continue reading", "download ", "get the app",
        "most read", "trending", "popular", "photos:", "gallery:", "video:", "in pictures", "what to read",
        "have a tip", "got a tip", "want more", "support our", "leggi anche", "leggi ", "potrebbe interessarti",
        "lire aussi", "à lire", "lisez", "voir aussi", "lesen sie", "mehr zum thema", "mehr:", "auch interessant",
        "lee también", "lee:", "leer más", "te puede interesar", "ver también", "mira también", "leia também",
        "leia mais", "veja também", "saiba mais", "читайте также", "читать далее", "подписывайтесь", "смотрите также",
        "baca juga", "lihat juga", "devamını oku", "lees ook", "läs också", "læs også", "czytaj także", "xem thêm",
        "関連記事", "あわせて読みたい", "관련기사", "相关阅读", "相关新闻", "相关报道", "相关链接", "相关文章", "推荐阅读",
        "延伸阅读", "拓展阅读", "更多阅读", "热门推荐", "猜你喜欢", "更多精彩", "更多内容", "点击查看", "点击进入", "点击阅读",
        "查看更多", "阅读原文", "相關閱讀", "相關新聞", "推薦閱讀", "延伸閱讀", "更多新聞", "看更多",
    ]

    /// Beginnings of a line that is never an article's own.
    private static let labels = [
        "advertisement", "sponsored", "filed under", "tagged:", "tags:", "topics:", "share this", "share on",
        "share via",
        "like this story", "image credit", "photo credit", "scroll to continue",
        "扫码", "扫一扫", "扫描二维码", "长按二维码", "打开app", "下载app", "下载客户端", "打开微信", "分享到", "分享至", "举报",
        "责任编辑", "责编", "責任編輯", "郑重声明", "鄭重聲明", "本文来源", "特别声明", "免责声明", "版权声明", "版权所有",
        "原标题：", "原標題：", "原标题:", "微信扫", "关注我们", "网友评论", "相关专题", "未经授权", "本文来自微信", "本文来源于", "平台声明", "点击蓝字",
        "长按识别",
        "版权归",
    ]

    /// Whole lines, as keys.
    private static let lines: Set<String> = [
        "comments", "comment", "share", "tweet", "facebook", "twitter", "email", "print", "save", "advertisement", "ad",
        "loading", "close", "next", "previous", "topics", "tags", "whatsapp", "linkedin", "pinterest", "replay", "play",
        "iklan", "publicidad", "publicité", "anzeige", "werbung", "реклама", "广告", "廣告", "分享", "收藏", "点赞", "评论",
        "评论列表", "展开全文", "阅读全文", "返回首页", "上一篇", "下一篇", "字号", "打印",
    ]

    /// Beginnings of a line at the end that tells who made it.
    private static let credits = [
        "reporting by", "additional reporting", "with reporting", "editing by", "writing by", "compiled by",
        "source:", "sources:", "source :", "by ", "written by", "follow ", "write to", "email ", "contact ", "reach ",
        "about the author", "the author is", "for more information", "note:", "correction:", "editor's note",
        "editor’s note", "join our", "this story has been", "click here", "foto:", "фото:", "источник", "fonte:",
        "fuente:",
        "quelle:", "foto ", "photo:", "photo by", "（编辑", "(编辑", "编辑：", "编辑:", "作者：", "作者:", "来源：", "来源:", "阅读 (", "阅读(",
        "阅读 ", "（责编", "(责编", "（责任编辑", "(责任编辑", "［责任编辑", "标签：",
        "文/", "图/", "校对", "审核", "记者：", "文章来源", "图片来源", "本文作者", "本文由", "本文首发", "转载", "编辑/", "编辑丨",
        "编辑|", "编辑 ", "责编 ", "监制", "值班", "（作者", "來源：", "編輯：", "記者",
    ]

    /// What such a line says somewhere.
    private static let closings = [
        "contributed to this report", "contributed reporting", "on twitter @", "twitter.com/",
        "follow him on", "follow her on", "follow us on", "contributed to this story", "may earn a commission",
        "sign up for our", "subscribe to our", "our newsletter", "share it with a friend", "moderating all comments",
        "未经授权", "不代表", "侵权", "转载请", "微信公众号", "仅供参考", "投资有风险", "异议", "投诉", "版）", "版)",
    ]

    /// Beginnings of a line above an article that tells who, when and where.
    private static let bylines = [
        "by ", "published", "updated", "posted", "written by", "last updated", "author", "photo", "image", "credit",
        "par ", "von ", "por ", "publié", "veröffentlicht", "publicado", "опубликовано", "автор", "来源", "作者", "编辑",
        "发布时间", "发布于", "时间：", "记者", "文/", "文｜", "文丨", "文|", "來源", "編輯", "發布",
    ]
}
