// Runs libgumbo so that no input can end the process.
//
// Debian builds libgumbo 0.10.1, the last release, with its assertions, and some input trips them. So
// the parser allocates from an arena that belongs to the document, and what would end the process
// leaves the parser by a jump instead; whatever it had allocated goes with the arena. As the arena
// never gives a block out twice, a pointer that the parser kept too long does no harm either.
//
// The destructor of libgumbo recurses as deep as the document; the arena needs none.

#include "CGumbo.h"

#include <setjmp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { first_chunk = 64 << 10, largest_chunk = 8 << 20, alignment = 16 };

typedef struct chunk {
  struct chunk *previous;
  size_t used, size;
  _Alignas(16) char bytes[];
} chunk;

struct herald_gumbo {
  chunk *newest;
  size_t taken, limit;
  jmp_buf way_out;
  herald_gumbo_end end;
  const GumboNode *document;
};

// The parse that this thread is in the middle of.
static _Thread_local herald_gumbo *running;

static _Noreturn void leave(herald_gumbo *parse, herald_gumbo_end end) {
  parse->end = end;
  longjmp(parse->way_out, 1);
}

static void add_chunk(herald_gumbo *parse, size_t least) {
  size_t size = parse->newest ? parse->newest->size * 2 : first_chunk;
  if (size > largest_chunk) size = largest_chunk;
  if (size < least) size = least;
  if (size > parse->limit - parse->taken) size = least;
  if (size > parse->limit - parse->taken) leave(parse, HERALD_GUMBO_TOO_MUCH_MEMORY);
  chunk *added = malloc(sizeof(chunk) + size);
  if (!added) leave(parse, HERALD_GUMBO_TOO_MUCH_MEMORY);
  *added = (chunk){.previous = parse->newest, .used = 0, .size = size};
  parse->newest = added;
  parse->taken += size;
}

static void *allocate(void *userdata, size_t size) {
  herald_gumbo *parse = userdata;
  if (size > parse->limit) leave(parse, HERALD_GUMBO_TOO_MUCH_MEMORY);
  size = (size + alignment - 1) / alignment * alignment;
  if (!parse->newest || parse->newest->size - parse->newest->used < size) {
    add_chunk(parse, size);
  }
  void *block = parse->newest->bytes + parse->newest->used;
  parse->newest->used += size;
  return block;
}

static void deallocate(void *userdata, void *block) { (void)userdata, (void)block; }

static void run(herald_gumbo *parse, const char *text, size_t length) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = parse;
  options.max_errors = 0;
  running = parse;
  if (setjmp(parse->way_out) == 0) {
    parse->document = gumbo_parse_with_options(&options, text, length)->document;
  }
  running = NULL;
}

herald_gumbo *herald_gumbo_parse(const char *text, size_t length, size_t memory) {
  herald_gumbo *parse = calloc(1, sizeof(herald_gumbo));
  if (!parse) abort();
  parse->limit = memory;
  run(parse, text, length);
  return parse;
}

herald_gumbo_end herald_gumbo_end_of(const herald_gumbo *parse) { return parse->end; }

const GumboNode *herald_gumbo_document(const herald_gumbo *parse) { return parse->document; }

size_t herald_gumbo_memory(const herald_gumbo *parse) { return parse->taken; }

void herald_gumbo_destroy(herald_gumbo *parse) {
  for (chunk *each = parse->newest; each;) {
    chunk *previous = each->previous;
    free(each);
    each = previous;
  }
  free(parse);
}

const GumboVector *herald_gumbo_children(const GumboNode *node) {
  switch (node->type) {
  case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
  case GUMBO_NODE_ELEMENT:
  case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
  default: return NULL;
  }
}

const char *herald_gumbo_attribute(const GumboNode *node, const char *name) {
  if (node->type != GUMBO_NODE_ELEMENT) return NULL;
  const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found ? found->value : NULL;
}

// What `assert` calls when it fails. Hidden, it answers for the libraries linked into the program
// statically; outside of a parse it does what the C library's own does.
__attribute__((visibility("hidden"))) _Noreturn void __assert_fail(
    const char *assertion, const char *file, unsigned int line, const char *function) {
  if (running) leave(running, HERALD_GUMBO_ASSERTION_FAILED);
  fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", file, line, function, assertion);
  abort();
}
