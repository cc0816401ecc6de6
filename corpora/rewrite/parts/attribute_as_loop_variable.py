# finding: GI101 8 GI512
from google import genai

client = genai.Client()


class Walk:
    def go(self):
        response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
        for self.part in response.candidates[0].content.parts:
            if self.part.text:
                print(self.part.text)


Walk().go()
