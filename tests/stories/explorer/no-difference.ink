// What two options can have in common: everything; the words alone; nothing.
VAR kept = ""
-> desk
=== desk ===
A desk.
* (left_drawer) [The left drawer.]
    It is empty.
* (right_drawer) [The right drawer.]
    It is empty.
- A pen and a pencil.
* (pen) [Keep the pen.]
    ~ kept = "pen"
    You keep it.
* (pencil) [Keep the pencil.]
    ~ kept = "pencil"
    You keep it.
- A bell, or none.
* (ring) [Ring.]
    It rings.
* (wait) [Wait.]
    Nothing rings.
- You have {kept == "pen": ink|lead}.
-> END
