-> desk

=== desk ===
# chapter: The Watch
# recap: You keep a lamp.
# era: lit
At six the lamp is lit, and the log wants its line.
# staging: desk
To the Board, # letter: log
* (calm) [Calm, and a following sea.]
    Calm, and a following sea. We saw nobody. # letter: log
    You blot it.
* (storm) [Storm from the west.]
    Storm from the west. # letter: log
    You blot it twice.
* (truth) [I am lonely. # unsayable]
- # staging: desk
It wants a close.
* (close) [Yours, the keeper.]
    Yours, the keeper. # letter: log
* (bare) [No close.]
    The line stands as it is.
- Inés comes up with the oil.
You have ink on your chin. # speaker: ines
# staging: setup
State the number of ships. # speaker: radio
* (none) [None.]
    Recorded. # speaker: radio
* (one) [One, on fire.]
    Recorded. # speaker: radio
- I saw it too, from up here. You might have said that it was beautiful. # speaker: lamp
# chorus: 9
Then the radio has all the other watches at once.
# staging: signal
Then it has nothing.
* (bank) [Hold it up on the bank.]
    Nothing.
* (tower) [Take it up to the lamp.]
    Nothing, and a better view.
- # staging: wordless
[Rain comes to the glass.]
* (listen) [Listen.]
    [It goes on.]
* (still) [·]
    [It goes on for longer.]
- -> watch

=== watch ===
* (on) [Watch on.]
    The fog comes in. -> fog
* (down) [Go down to the cellar.]
    The stairs turn. -> cellar
* (count) [Count the ships again.]
    You count. -> loop

=== cellar ===
There is no way on from here.

=== loop ===
-> loop_again

=== loop_again ===
-> loop

=== fog ===
# ending: fog
There is nothing more to see.
-> END
