# finding: GI201 6 GI586
# finding: GI201 7 GI582
# finding: GI101 8
# run: google-generativeai is archived and not installed
import google.generativeai as old
from google import genai

client = genai.Client()
def ask(question: str):
    model = old.GenerativeModel("gemini-1.5-flash")
    first = model.generate_content(question).text
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question)
    return first, response.text
# output
import google.generativeai as old
from google import genai

client = genai.Client()
def ask(question: str):
    model = old.GenerativeModel("gemini-1.5-flash")
    first = model.generate_content(question).text
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        store=False,
    )
    return first, response.output_text
