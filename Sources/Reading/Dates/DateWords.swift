/// The words of dates: one home for months, days, zones and units in the languages in which feeds write them.
enum DateWords {
    /// Month names and their abbreviations, lower case: English, French, German, Spanish, Portuguese, Italian, Dutch,
    /// Hungarian, Greek, Russian, Polish, Swedish, Danish, Norwegian, Turkish, Indonesian.
    static let months: [String: Int] = {
        let names = [
            1:
                "january jan janvier janv januar jänner jan enero ene januari gennaio gen janeiro január ιαν ιανουάριος ιανουαρίου январь января янв styczeń stycznia sty ocak",
            2:
                "february feb février fevrier févr fév fev februar febrero februari febbraio fevereiro február februári φεβ φεβρουάριος φεβρουαρίου февраль февраля фев luty lutego lut şubat",
            3:
                "march mar mars märz maerz mär mrz marzo maart março março március márc μαρ μάρ μάώ μαώ μάρτιος μαρτίου март марта мар marzec marca marts mart",
            4:
                "april apr avril avr abril abr aprile april április ápr απρ απρίλιος απριλίου апрель апреля апр kwiecień kwietnia kwi nisan",
            5:
                "may mai mayo maggio mag mei maio május máj máujus μάι μαι μάϊ μαϊ μάιος μάϊος μαΐου май мая maj maja mayıs",
            6:
                "june jun juin juni junio giugno giu junho június jún ιούν ιουν ιον ιούνιος ιουνίου июнь июня июн czerwiec czerwca cze haziran",
            7:
                "july jul juillet juil juli julio luglio lug julho július júl ιούλ ιουλ ιολ ιούλιος ιουλίου июль июля июл lipiec lipca lip temmuz",
            8:
                "august aug août aout agosto ago augustus augusztus αύγ αυγ αύγουστος αυγούστου август августа авг sierpień sierpnia sie augusti ağustos agustus",
            9:
                "september sep sept septembre septiembre settembre set setembro szeptember szept σεπ σεπτ σεπτέμβριος σεπτεμβρίου сентябрь сентября сен сент wrzesień września wrz eylül",
            10:
                "october oct octobre oktober okt octubre ottobre ott outubro out október οκτ οκτώβριος οκτωβρίου октябрь октября окт październik października paź ekim",
            11:
                "november nov novembre noviembre novembro νοέ νοε νοέμβριος νοεμβρίου ноябрь ноября ноя нояб listopad listopada lis kasım",
            12:
                "december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro δεκ δεκέμβριος δεκεμβρίου декабрь декабря дек grudzień grudnia gru desember des aralık",
        ]
        var table: [String: Int] = [:]
        for (number, line) in names { for name in line.split(separator: " ") { table[String(name)] = number } }
        return table
    }()

    /// Weekdays, Monday as 1.
    static let weekdays: [String: Int] = {
        let names = [
            1: "monday mon lundi lun montag mo lunes lunedì hétfő hét δευ δευτέρα понедельник пн",
            2: "tuesday tue tues mardi mar. dienstag di martes martedì kedd τρι τρίτη вторник вт",
            3: "wednesday wed weds mercredi mer mittwoch mi miércoles mié mercoledì szerda τετ τετάρτη среда ср",
            4: "thursday thu thur thurs jeudi jeu donnerstag do jueves jue giovedì csütörtök πεμ πέμπτη четверг чт",
            5: "friday fri vendredi ven freitag fr viernes vie venerdì péntek παρ παρασκευή пятница пт",
            6: "saturday sat samedi sam samstag sa sábado sáb sabato szombat σαβ σάββατο суббота сб",
            7: "sunday sun dimanche dim sonntag so domingo dom domenica vasárnap κυρ κυριακή воскресенье вс",
        ]
        var table: [String: Int] = [:]
        for (number, line) in names { for name in line.split(separator: " ") { table[String(name)] = number } }
        return table
    }()

    /// Minutes east of UTC. Where an abbreviation means several zones, the one that English-language feeds mean.
    static let zones: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "zulu": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120,
        "met": 60, "mest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "msd": 240, "trt": 180,
        "ist": 330, "pkt": 300, "npt": 345, "ict": 420, "wib": 420, "hkt": 480, "sgt": 480, "pht": 480, "myt": 480,
        "bjt": 480, "北京时间": 480, "北京時間": 480, "jst": 540, "kst": 540, "awst": 480, "acst": 570, "acdt": 630,
        "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sast": 120, "cat": 120, "eat": 180, "wat": 60,
        "gst": 240, "art": -180, "brt": -180, "brst": -120, "clt": -240, "nst": -210, "ndt": -150, "ast": -240,
        "adt": -180, "at": -240, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360,
        "mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480, "akst": -540, "akdt": -480,
        "hst": -600, "hast": -600, "hadt": -540,
    ]

    /// Words for a part of the day, which say what hours up to twelve mean.
    static let dayParts: [String: DayPart] = {
        let names: [DayPart: String] = [
            .morning: "am a 上午 早上 早晨 清晨 凌晨 午前 오전 πμ π", .noon: "中午 正午",
            .afternoon: "pm p 下午 午后 午後 傍晚 오후 μμ μ", .night: "晚上 晚间 晚間 夜间 夜間 夜里 夜裡 深夜 半夜",
        ]
        var table: [String: DayPart] = [:]
        for (part, line) in names { for name in line.split(separator: " ") { table[String(name)] = part } }
        return table
    }()

    /// Words that stand in dates and say nothing.
    static let fillers: Set<String> = [
        "on", "of", "the", "um", "uhr", "à", "de", "del", "le", "el", "kl", "den", "der", "am", "published", "posted",
        "updated", "date", "发布于", "发布", "发布时间", "时间", "更新", "更新于", "日期", "来源", "發佈於", "發布", "號", "民國", "民国",
    ]
}

/// A part of the day, and what an hour of a twelve-hour clock means in it.
enum DayPart {
    case morning, noon, afternoon
    /// From evening until the small hours, which belong to the night of the day before: `晚上12:30` is half past midnight
    /// at that day's end. What `凌晨` counts is the day's own.
    case night

    /// The hour of the day that a written one means, 24 and more on the day after.
    func hour(_ written: Int) -> Int {
        guard written <= 12 else { return written }
        switch self {
        case .morning: return written % 12
        case .noon: return written < 9 ? written % 12 + 12 : written
        case .afternoon: return written % 12 + 12
        case .night: return written == 12 || written < 5 ? written % 12 + 24 : written + 12
        }
    }
}

/// The East Asian words that a tokenizer must see whole.
let eastAsianWords: Set<String> = [
    "上午", "下午", "早上", "早晨", "清晨", "凌晨", "中午", "正午", "午后", "晚上", "晚间", "晚間", "夜间", "夜間", "夜里", "夜裡",
    "深夜", "半夜", "傍晚", "午前", "午後", "오전", "오후", "분", "초", "小时", "小時", "時間",
    "分钟", "分鐘", "秒钟", "秒鐘", "个月", "個月", "个小时", "個小時", "星期", "礼拜", "周", "刚刚", "剛剛", "刚才", "今天", "今日",
    "昨天", "昨日", "前天", "半小时", "半小時", "시간", "개월", "北京时间", "北京時間", "发布于", "发布", "发布时间", "时间", "更新", "更新于",
    "日期", "民國", "民国", "发布時間", "發佈於", "發布", "来源", "방금", "어제", "오늘", "요일",
]
