# finding: GI201 4
# finding: GI201 5
# finding: GI201 6
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.api_core.exceptions import PermissionDenied

genai.configure(api_key="key")
model = genai.GenerativeModel("error-403")
chat = model.start_chat()
try:
    response = chat.send_message("Name a moon.")
    print(response.text)
except PermissionDenied:
    print("no")
# output
from google import genai
from google.genai._interactions import PermissionDeniedError

client = genai.Client(api_key="key")
model = "error-403"
try:
    response = client.interactions.create(
        model=model,
        input="Name a moon.",
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    print(response.output_text)
except PermissionDeniedError:
    print("no")
