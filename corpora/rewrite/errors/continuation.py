# finding: GI101 6
# rows: error.ContinuationInterruptedError
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except errors.ContinuationInterruptedError:
    print("half an answer")
# output
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    ).output_text)
except errors.ContinuationInterruptedError:
    print("half an answer")
