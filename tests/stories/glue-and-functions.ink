// Everything that decides where a line ends: glue, functions that say something, breaks in alternatives, strings in
// strings, tags in all of them. For laws about reading in one go.
VAR name = "Odd"
VAR times = 0

-> room

=== room ===
~ times++
# scene: room
The door <>
-> opens ->
<> and shuts. # sound: door
{times > 1: Again.}
{greeting("you")} {greeting("")}
{list_of(3)}
{times:
- 1: First, <>
- 2: <> second <>
- else:
    Then

    some more # sound: wind
    and more<>
}
, it goes on.
{ cycle:
- In one line
- {times mod 2 == 0: even|odd} {shout("ly")}
- with a break

  and another
}
~ name = "{shout(name)}{times}"
{name}<>{silent()}<>!
+ (one) [Say “{shout("one")}”. # leans: frank {times}] You say it {shout("at once")}. # sound: one
    -> room
+ {times < 5} (two) {greeting("two")}[ # manner: joking] and <>
    no more. -> room
* (three) \ [{silent()}Three.]
    {silent()}
    -> opens -> room
+ {times > 6} [End it.]
    <> The end<>
    -> finish

= finish
. # ending: done
-> END

=== opens ===
{!opens|opens, as it does,|stands open} <>
->->

=== function greeting(whom)
{whom == "":
    Hello,
    nobody. # sound: nobody
- else:
    Hello, {whom}<>
}

=== function shout(what)
~ return "{what}, {what}"

=== function silent()
~ times = times + 0

=== function list_of(n)
{n > 0:
    {n}<>
    {n > 1:, }{list_of(n - 1)}
}
