#pragma once
#include <cairo.h>
#include <librsvg/rsvg.h>
#include <webp/decode.h>

// Cairo's names of formats belong to whichever module includes it first.
static inline cairo_surface_t *picture_surface(int width, int height) {
  return cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
}
