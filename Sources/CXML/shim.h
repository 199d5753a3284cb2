// libxml2 as Swift can import it. Debian builds it with ICU, whose header clashes with the ICU inside Foundation:
// the macro that pulls it in is taken back before the other headers are read. No logic here.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/tree.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to touch.
static inline void vdt_xml_free(void *pointer) { xmlFree(pointer); }
