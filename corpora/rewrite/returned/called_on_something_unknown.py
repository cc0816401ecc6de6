# finding: GI101 8
from google import genai

client = genai.Client()


class Asking:
    def _ask(self, prompt):
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


def show(one, prompt):
    print(one._ask(prompt).text)


show(Asking(), "Name a moon.")
# output
from google import genai

client = genai.Client()


class Asking:
    def _ask(self, prompt):
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )


def show(one, prompt):
    print(one._ask(prompt).output_text)


show(Asking(), "Name a moon.")
