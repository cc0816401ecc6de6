# finding: GI101 15
from google import genai
from google.genai import types

client = genai.Client()


def talk(question):
    contents = [types.Content(role="user", parts=[types.Part(text=question)])]

    def more():
        nonlocal contents
        contents += [types.Content(role="user", parts=[types.Part(text="In Latin.")])]

    more()
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(talk("Name a moon."))
# output
from google import genai

client = genai.Client()


def talk(question):
    contents = [{"type": "user_input", "content": [{"type": "text", "text": question}]}]

    def more():
        nonlocal contents
        contents += [{
            "type": "user_input",
            "content": [{"type": "text", "text": "In Latin."}],
        }]

    more()
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(talk("Name a moon."))
