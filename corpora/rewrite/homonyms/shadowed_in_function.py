# finding: GI101 15 GI501
# finding: GI101 18
from google import genai

client = genai.Client()


class Stub:
    class models:
        @staticmethod
        def generate_content(*, model, contents):
            return type("Answer", (), {"text": f"stub says {contents}"})


def stubbed(prompt):
    client = Stub
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
print(stubbed("nothing"))
# output
from google import genai

client = genai.Client()


class Stub:
    class models:
        @staticmethod
        def generate_content(*, model, contents):
            return type("Answer", (), {"text": f"stub says {contents}"})


def stubbed(prompt):
    client = Stub
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
print(stubbed("nothing"))
