"""The tune of the beach, in the nine pieces the reader puts it together from; three pieces state it, each in its own key and color.

Six beats in a bar. A beginning fills bars 1 and 2, a middle 3 and 4, an end 5 to 7, over one harmony (on G: C, G over B, a-minor seventh,
e-minor seventh, C, D with no third, G over D), so that any of the 27 joins without a seam. All three beginnings start on D: it is the note
Theodore stops short of in the evening, and the one that `end-home` comes back to. No end has an F sharp: the sixth bar leaves it to her.
"""

from sound_score import midi_pitch

STEPS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")

PARTS = {
    "begin-rising": """
 1  1.2   D5   2.6   p    -           | three notes, going up, to see over the top
 1  4     E5   2.2   p    <
 2  1     G5   4.6   mp   <>
""",
    "begin-falling": """
 1  1.2   D5   2.0   mp   >           | down a step, and wait, and down a step
 1  4     C5   2.0   p    >
 2  2     B4   3.8   p    >
""",
    "begin-level": """
 1  1.2   D5   2.4   p    -           | one note; then the same one, again
 1  4.5   D5   2.2   pp   -
 2  2     D5   3.4   p    >
""",
    "middle-waves": """
 3  1     E5   0.5   p    <           | quick in, and slow going out: his fall, as far as it goes
 3  1.6   A5   1.0   mp   -
 3  2.8   G5   3.0   p    >
 4  1.2   E5   4.6   pp   >
""",
    "middle-gull": """
 3  1.6   C5   0.8   p    -           | it turns whenever it wants
 3  2.8   G5   1.6   mp   >
 3  5.3   E5   0.6   p    -
 4  2.2   B4   0.7   p    -
 4  3.1   G5   0.5   p    -
 4  4.8   E5   1.4   pp   >
""",
    "middle-step": """
 3  1     E5   1.8   mp   -           | a long note on the dry foot, and a short one on the wet
 3  3.1   D5   0.6   pp   -
 3  4     C5   1.8   mp   -
 3  6.1   A4   0.6   pp   -
 4  1.1   B4   1.7   p    -
 4  3.2   D5   0.6   pp   -
 4  4.1   E5   2.4   p    >
""",
    "end-open": """
 5  2     E5   1.4   p    <           | up to where it would turn, and no further
 5  4     G5   1.8   p    <
 6  1     A5   2.4   mp   <
""",
    "end-home": """
 5  2     E5   1.6   p    >           | one that is wrong, one that is wrong on the other side, and then she has it
 5  4.3   C5   1.4   p    <
 6  1.1   D5   5.5   mp   <>
""",
    "end-held": """
 5  2     B4   1.2   p    <           | held till there is no breath left
 5  3.5   G5  11.0   mp   >
""",
}

# One of each, three ways, so that every piece is heard once: what the whole is measured by.
WAYS = tuple(zip(*(tuple(k for k in PARTS if k.startswith(place)) for place in ("begin", "middle", "end"))))


def transposed(text: str, semitones: int) -> str:
    """A voice as written, with every pitch moved."""
    moved = []
    for line in text.strip().splitlines():
        bar, beat, pitch, *rest = line.split("|")[0].split()
        number = midi_pitch(pitch) + semitones
        moved.append(" ".join([bar, beat, f"{STEPS[number % 12]}{number // 12 - 1}", *rest]))
    return "\n".join(moved)


def in_key(semitones: int) -> dict[str, str]:
    """The nine pieces of the tune, moved from the key of G."""
    return {name: transposed(text, semitones) for name, text in PARTS.items()}
