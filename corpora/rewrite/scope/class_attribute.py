# finding: GI101 8
from google import genai


class Facts:
    client = genai.Client()

    def moon(self, prompt: str = "Name a moon.") -> str:
        return self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(Facts().moon())
# output
from google import genai


class Facts:
    client = genai.Client()

    def moon(self, prompt: str = "Name a moon.") -> str:
        return self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        ).output_text or ""


print(Facts().moon())
