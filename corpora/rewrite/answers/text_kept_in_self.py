# finding: GI101 8 unsafe
from google import genai

client = genai.Client()


class Bot:
    def ask(self, prompt: str):
        self.text = client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text

    def show(self):
        print("nothing" if self.text is None else self.text)


bot = Bot()
bot.ask("block me")
bot.show()
