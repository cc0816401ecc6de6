# flags: --mark --bridge
# finding: GI101 6 GI501
# run: a mock stands in for the client, so nothing is asked
from unittest import mock

from google import genai

client = mock.MagicMock(spec=genai.Client)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.").text == "Io")
# output
from unittest import mock

from google import genai

client = mock.MagicMock(spec=genai.Client)
# interactions-migrate: left GI501 nothing shows that the receiver is a google-genai client
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.").text == "Io")
