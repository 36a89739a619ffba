// A night ferry in three knots and two files, to be edited while somebody reads it: see edited-story.test.ts.
INCLUDE crossing.ink
VAR nerve = 0

-> quay

=== quay ===
# chapter: The quay
Eleven at night. The ferry lies lit at the quay.
* (ticket) [Buy a ticket.]
    The clerk pushes it under the glass.
* (stow) [Slip aboard behind a truck.]
    ~ nerve = nerve + 1
    Nobody looks.
- The ramp smells of rope.
* [Go below.]
    Engines, and warm oil.
* [Climb to the rail.]
    Forty steps.
- A woman in a gray coat is there already.
* (watch) [Watch the water.]
    Black, with a seam of light.
* (greet) [Say good evening.]
    “Is it?” she says.
    ** [Say nothing more.]
        The engines say it for you.
    ** (joke) [Say that it will be, by midnight.]
        ~ nerve = nerve + 1
        She laughs, once.
- The ropes are let go.
* (wave) [Wave to the quay.]
    A man with a broom waves back.
* (turn) [Turn to the sea.]
    There is nothing there yet.
- -> deck
