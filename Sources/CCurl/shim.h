// What Swift cannot import of libcurl by itself: variadic calls, each as a typed inline function; and epoll, which
// the toolchain's Glibc module leaves out. No logic here.
#pragma once
#include <curl/curl.h>
#include <sys/epoll.h>

static inline CURLcode vdt_easy_setopt_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}
