"""A project whose texts try to break its pages."""

LONG = "Donaudampfschifffahrt" * 240

HOSTILE = [
    "</script><script>window.broken=1</script>",
    "\"><img src=x onerror=\"window.broken=1\">",
    "<details open ontoggle=window.broken=1>",
    "[a link](javascript:window.broken=1) and ![a picture](https://example.invalid/x.png)",
    "\u202eright to left \u2028 and a line separator",
    "__proto__ constructor toString",
    LONG,
]

EXAM = """Tides and harbours
A harbour has two high waters a day, yet once in a while only one is written in the tables. Why?
The second falls just after midnight
High waters come about twelve hours and twenty-five minutes apart.
- Each day's are later than those of the day before.
Incorrect Answers
The moon stands still for a day
- Its path never stops.
The tables are wrong
-Tables are checked against gauges.
What is slack water?
The short time around high or low water in which the stream hardly runs.
What does a tide gauge measure?
The height of the water above a fixed mark on the land.
"""


def card(front, body):
    return "---\n" + front + "---\n" + body


def write(project):
    content = project / "Content"
    content.mkdir()
    (project / "recto.yml").write_text("title: Harbour \"school\" & sea\nlanguage: en\n")
    (content / "tides.txt").write_text(EXAM)
    shapes = content / "shapes"
    shapes.mkdir()
    (shapes / "a-options.md").write_text(card("id: shape1\ntags: [tides, moon]\n", """\
Which body raises the *higher* tide?

- [ ] The sun

  It is heavier, but much farther away.
- [x] The moon

  It is near.
- [ ] Both alike
- [ ] None of the above

## Explanation

### In numbers

The moon's share is about `2.2` times the sun's.

| body | share |
| --- | ---: |
| moon | 2.2 |
| sun | 1 |

1. Pull falls with distance.
2. Tides fall with its cube.

> Both together make spring tides.

    a line of code that is long enough to be wider than a small window is, or so one would think
"""))
    (shapes / "b-language.md").write_text(card("id: shape2\nlang: de\n", """\
Was ist eine Sturmflut?

## Answer

Eine Flut, die der Wind weit über ihre gewöhnliche Höhe hebt.
"""))
    (shapes / "c-hebrew.md").write_text(card("id: shape3\nlang: he\n", """\
מהי שפל?

## Answer

הזמן שבו המים נמוכים.
"""))
    (shapes / "d-list.md").write_text(card("id: shape4\n", """\
- ebb
- flood

## Answer

Two streams.
"""))
    for number, text in enumerate(HOSTILE):
        (shapes / f"x{number}.md").write_text(card(f"id: hostile{number}\n", f"""\
{text}

- [x] {text}

  {text}
- [ ] something else, {text}

## Explanation

{text}
"""))
