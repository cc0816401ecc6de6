
from collections import namedtuple

Event = namedtuple("Event", "event_type")
for event in [Event("content.delta"), Event("interaction.start")]:
    if event.event_type == "content.delta":
        print("delta")
