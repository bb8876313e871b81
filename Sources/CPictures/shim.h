#pragma once
#include <librsvg/rsvg.h>
#include <webp/decode.h>
