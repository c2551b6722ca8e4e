// libgumbo, which parses HTML as browsers do, behind a guard. Only Sources/Manuscripts uses it.

#ifndef HERALD_CGUMBO_H
#define HERALD_CGUMBO_H

#include <gumbo.h>
#include <stddef.h>

/// How a parse ended.
typedef enum {
  /// There is a tree.
  HERALD_GUMBO_PARSED,
  /// The tree would have taken more memory than was allowed.
  HERALD_GUMBO_TOO_MUCH_MEMORY,
  /// One of the parser's own assertions failed.
  HERALD_GUMBO_ASSERTION_FAILED,
} herald_gumbo_end;

/// A parsed document, with the memory of all its nodes.
typedef struct herald_gumbo herald_gumbo;

/// Parses UTF-8 text, which must stay where it is until the document is destroyed. Never null.
///
/// `memory` bounds the bytes that the parser may take, garbage included. Nothing in the text ends the
/// process: an assertion that fails while parsing, and memory that runs out, end the parse.
herald_gumbo *herald_gumbo_parse(const char *text, size_t length, size_t memory);

/// How the parse ended.
herald_gumbo_end herald_gumbo_end_of(const herald_gumbo *parse);

/// The document's node; null unless the parse ended well.
const GumboNode *herald_gumbo_document(const herald_gumbo *parse);

/// The bytes that the parse took.
size_t herald_gumbo_memory(const herald_gumbo *parse);

/// Gives back everything, tree and all.
void herald_gumbo_destroy(herald_gumbo *parse);

/// The children of a document or an element; null for other nodes.
const GumboVector *herald_gumbo_children(const GumboNode *node);

/// The value of an attribute of an element; null when it has none.
const char *herald_gumbo_attribute(const GumboNode *node, const char *name);

#endif
