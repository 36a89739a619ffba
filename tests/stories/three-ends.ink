VAR kept = false
A drawer, a lamp and a door.
* (open) [Open the drawer.]
    There is a key in it.
    ~ kept = true
* (leave) [Leave it shut.]
    It stays shut.
-
* (lamp) [Light the lamp.]
    It is light.
* (dark) [Stay in the dark.]
    It is dark.
-
* (hall) [Go into the hall.]
    # chapter: The hall
    {kept: The key is heavy.|Your pockets are empty.}
- 
* {kept} [Unlock the door.]
    You are out. # ending: out
    -> END
* [Sit down.]
    {dark: You fall asleep. # ending: asleep|You read. # ending: reading}
    -> END
