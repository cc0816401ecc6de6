"""``state="server"``: a history that is sent again becomes the turns that are new and the id of the one before.

A caller of generateContent sends the whole conversation each time. What the service has seen of it already is
recognised by a fingerprint of its content (`fingerprint`), so nothing about the caller has to change. Fingerprint
and id are kept in a store (`stores`), nothing else: no text, no key. As an id is found by what was said and not by
who says it next, forks, retries and turns taken back need no care: each finds the turn it goes on from.

`turn` decides without any I/O, `memory` asks the store.
"""
