// One turn in which an axis goes up in one knot and down again in the next.
VAR warmth = 2

* (go) [Go in.]
    -> door

=== door ===
~ warmth = 5
The door gives.
-> stairs

=== stairs ===
~ warmth = 2
The stairs are cold.
-> END
