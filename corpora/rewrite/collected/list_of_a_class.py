# finding: GI101 12 GI509
from google import genai
from google.genai import types

client = genai.Client()


class Talk:
    history = []

    def ask(self, question):
        self.history.append(types.Content(role="user", parts=[types.Part(text=question)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=self.history).text


print(Talk().ask("Name a moon."))
