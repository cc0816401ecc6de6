# finding: GI101 8 GI511
from google import genai

client = genai.Client()


class Bot:
    def ask(self, prompt, kind="short"):
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        self._show_short(response)
        return getattr(self, "_show_" + kind)(Saved())

    def _show_short(self, response):
        print(len(response.text))


class Saved:
    text = "saved"


Bot().ask("Name a moon.")
