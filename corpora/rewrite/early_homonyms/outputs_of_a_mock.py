from unittest.mock import MagicMock

from google import genai

client = genai.Client()
fake = MagicMock()
fake.interactions.create.return_value.outputs = [MagicMock(text="Io")]
print(fake.interactions.create(model="m", input="hi").outputs[-1].text)
print(client.interactions.create(model="gemini-2.5-flash", input="Name a moon.").output_text)
