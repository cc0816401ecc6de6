# finding: GI101 10 GI511
from unittest.mock import patch

from google import genai

client = genai.Client()


class Bot:
    def ask(self, prompt):
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return self._read(response)

    def _read(self, response):
        return response.text


with patch.object(Bot, "_read") as read:
    Bot().ask("Name a moon.")
print(read.call_args.args[0].candidates[0].content.role)
