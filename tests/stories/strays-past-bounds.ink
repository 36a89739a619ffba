// The author forgot to clamp.
VAR warmth = 9
-> stove
=== stove ===
The stove.
+ (feed) [Feed it.]
    ~ warmth = warmth + 3
    It roars.
    -> stove
+ (open) [Open the window.]
    ~ warmth = warmth - 8
    It sulks.
    -> stove
