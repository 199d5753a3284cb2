import CMalloc

/// Memory given back to the system once it is free. Left to itself, glibc keeps an arena for each few threads, and after
/// the first large body takes the next ones from them: what a large feed once needed then stays for good.
enum Memory {
    /// Large blocks are mapped by themselves, and two arenas serve all threads. To be called once, before there are
    /// any.
    static func prepare() {
        mallopt(M_MMAP_THRESHOLD, 256 << 10)
        mallopt(M_TRIM_THRESHOLD, 4 << 20)
        mallopt(M_ARENA_MAX, 2)
    }

    /// Gives free pages back, after work that took many.
    static func trim() {
        malloc_trim(0)
    }
}
