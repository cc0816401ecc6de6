# finding: GI201 4
# finding: GI201 5
# finding: GI201 7
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.api_core.exceptions
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("error-403")
try:
    for chunk in model.generate_content("Name a moon.", stream=True):
        print(chunk.text)
except google.api_core.exceptions.GoogleAPICallError as error:
    print("failed", bool(str(error)))
# output
from google import genai
from google.genai._interactions import APIError

client = genai.Client(api_key="key")
model = "error-403"
try:
    for event in client.interactions.create(
        model=model,
        input="Name a moon.",
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text)
        elif event.event_type == "error":
            raise RuntimeError(event.error)
except APIError as error:
    print("failed", bool(str(error)))
