// The same story edited: a line above, an option put in first, the text of one changed, one taken out.
Early morning.
* (water) [Water.]
    A glass.
* (coffee) [Coffee.]
    Foam.
* (tea) [Tea, with milk.]
    Steam.
- Noon.
* (sleep) [Sleep.]
    Feathers.
- Evening.
* (read) [Read.]
- Night.
-> END
