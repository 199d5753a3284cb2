/// What the `class`, `id` and `role` of an element say about what is inside: words that site builders of many
/// languages use for what is not the article.
struct BoilerplateHint: OptionSet, Sendable {
    let rawValue: Int

    /// Readers' comments: as long and as free of links as an article.
    static let comments = Self(rawValue: 1)
    /// Links elsewhere, sharing, subscription, advertising, navigation.
    static let aside = Self(rawValue: 2)
    /// What belongs to the article and is not its text: byline, date, caption, tags, credits.
    static let about = Self(rawValue: 4)
    /// The article itself.
    static let article = Self(rawValue: 8)
    /// Not shown.
    static let hidden = Self(rawValue: 16)

    /// Menus, footers, sidebars: what frames every page of a site.
    static let chrome = Self(rawValue: 32)
    /// Advertising and notices about cookies: what changes with every request.
    static let advert = Self(rawValue: 64)

    /// Reads the hints of an element's attributes.
    init(_ attributes: ArraySlice<HTMLTree.Attribute>) {
        var found: Self = []
        for attribute in attributes {
            switch attribute.name {
            case "class", "id": found.formUnion(Self(words: attribute.value))
            case "itemprop" where attribute.value == "articleBody": found.insert(.article)
            case "itemprop" where Self.aboutProperties.contains(attribute.value): found.insert(.about)
            case "role" where Self.asideRoles.contains(attribute.value): found.insert(.aside)
            case "hidden": found.insert(.hidden)
            case "aria-hidden" where attribute.value == "true": found.insert(.hidden)
            case "style" where Self.hides(attribute.value): found.insert(.hidden)
            default: break
            }
        }
        self = found
    }

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads the words of a class list or an id: `related-posts`, `relatedPosts` and `related_posts` are two words each.
    init(words value: String) {
        var found: Self = []
        for name in value.utf8.split(whereSeparator: { $0 <= 0x20 }).prefix(24) {
            var previous: [UInt8] = []
            Self.forEachWord(of: name) { word in
                if let hint = Self.words[word] { found.formUnion(hint) }
                if !previous.isEmpty, let hint = Self.words[previous + word] { found.formUnion(hint) }
                previous = word
            }
        }
        self = found
    }

    /// The words of one class name in lower case, cut at what is no letter and before a capital.
    private static func forEachWord(of name: Substring.UTF8View, _ body: ([UInt8]) -> Void) {
        var word: [UInt8] = []
        var wasLower = false
        for byte in name.prefix(80) {
            let isLower = byte &- 0x61 < 26
            let isUpper = byte &- 0x41 < 26
            if (!isLower && !isUpper || isUpper && wasLower), !word.isEmpty {
                body(word)
                word.removeAll(keepingCapacity: true)
            }
            if isLower || isUpper { word.append(byte | 0x20) }
            wasLower = isLower
        }
        if !word.isEmpty { body(word) }
    }

    private static func hides(_ style: String) -> Bool {
        let compact = style.utf8.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let text = String(decoding: compact, as: UTF8.self)
        return text.contains("display:none") || text.contains("visibility:hidden")
    }

    private static let asideRoles: Set<String> = [
        "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alert",
        "toolbar",
        "form", "alertdialog",
    ]

    private static let aboutProperties: Set<String> = [
        "author", "caption", "datePublished", "dateModified", "headline", "keywords", "publisher", "creator", "image",
        "commentCount", "copyrightHolder", "thumbnailUrl",
    ]

    /// Words, and pairs of neighbours written together.
    private static let words: [[UInt8]: BoilerplateHint] = {
        var table: [[UInt8]: BoilerplateHint] = [:]
        func add(_ hint: BoilerplateHint, _ words: String) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[Array(word.utf8), default: []].insert(hint)
            }
        }
        add(
            .comments,
            """
            comment comments commentlist commentbox commentary disqus respond replies reply livefyre spotim viafoura
            kommentar kommentare commentaires comentarios commenti reacties pinglun liuyan gentie feedback coral
            discussion fbcomments usercomments readercomments
            """)
        add(
            .aside,
            """
            related relateds relatednews relatedposts relatedarticles recommended recommend recommendation
            recommendations recommends recirc recirculation readmore readalso seealso alsolike morefrom morestories
            morenews morearticles moreon mostread mostpopular mostviewed trending popular latest
            latestnews hotnews hottopics topstories suggested suggestions similar interlink crosslink teaser teasers
            sidebar rail rightrail leftrail aside sidenav nav navbar navigation menu breadcrumb breadcrumbs crumbs
            pagination pager paging pagenav footer sitefooter masthead topbar toolbar
            share sharing shares sharebar sharebox sharetools sharebuttons sharedaddy social socials socialmedia
            socialshare addthis addtoany sharethis follow followus
            newsletter newsletters subscribe subscription subscribebox signup optin mailinglist mailchimp mailmunch
            promo promos promotion promoted sponsor sponsored sponsors advert adverts advertisement advertisements
            advertising advertorial ads adsense adslot adbox adunit adwrap adcontainer adwrapper dfp gpt banner banners
            taboola outbrain revcontent mgid zergnet plista nativo teads cta paywall regwall donate donation
            popup popover modal overlay lightbox cookie cookies consent gdpr tooltip dropdown
            poll quiz survey rating ratings vote votes voting like likes dislike print printer printonly
            widget widgets app appdownload download qrcode erweima weixin guanggao tuijian xiangguan relatedreads
            fenxiang daohang shengming yuedu jingcai zan dashang pingfen hide hidden visuallyhidden screenreader
            sronly noprint offscreen skiplink skip jumplink playlist slideshow carousel slider gallery ticker
            verwandt weitere mehr artikelempfehlung lire lireaussi leggi potrebbe leiamais saibamais vejamais
            relacionadas relacionados relacionada correlati correlate connexes sugeridas veja leia
            disclaimer disclosure disclaimers statement copyright copyrights legal licence license rights
            """)
        add(
            .chrome,
            """
            nav navbar navigation menu topnav sidenav footer sitefooter breadcrumb breadcrumbs crumbs toolbar sidebar
            rail daohang pagination pager
            """)
        add(
            .advert,
            """
            advert adverts advertisement advertisements advertising advertorial ads adsense adslot adbox adunit adwrap
            adcontainer adwrapper dfp gpt sponsor sponsored sponsors taboola outbrain revcontent mgid zergnet guanggao
            cookie cookies consent gdpr ad
            """)
        add(
            .about,
            """
            byline bylines author authors authorbox authorbio authorinfo bio biography avatar profile contributor
            writer dateline timestamp datetime pubdate pubtime publishdate publishtime postdate entrydate postmeta
            entrymeta articlemeta metadata meta caption captions imgdescr imgdesc imagedesc picintro picdesc photodesc imgintro picnote figcaption wpcaption imagecaption photocaption
            credit credits photocredit imagecredit tag tags taglist taxonomy keywords categories
            headline kicker eyebrow standfirst wordcount readtime readingtime
            zuozhe bianji laiyuan zeren autor auteur autore
            """)
        add(
            .article,
            """
            articlebody articlecontent articletext bodytext storybody storycontent storytext entrycontent postcontent
            postbody newstext newscontent newsbody maintext contenttext artibody zhengwen articlecontainer
            textbody postentry articlemain contentbody articledetail newsdetail detailcontent
            """)
        return table
    }()
}
