// One option runs out of story, one goes round for ever, one holds.
The floor.
-> rooms
=== rooms ===
+ (hold) [Take the stairs.]
    A landing.
    -> rooms
+ (fall) [Take the lift.]
    -> shaft
+ (spin) [Take the revolving door.]
    -> round
=== shaft ===
The lift was never built.
=== round ===
-> round_again
=== round_again ===
-> round
