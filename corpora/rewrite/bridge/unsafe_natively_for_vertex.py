# finding: GI101 7 bridged GI521
# flags: --bridge --vertex
# run: needs a project of Vertex AI
from google import genai

client = genai.Client(vertexai=True, project="p", location="global")


def show(prompt: str) -> None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config={"top_k": 40})
    print(response.text)


show("Name a moon.")
# output
import shim

client = shim.Client(vertexai=True, project="p", location="global")


def show(prompt: str) -> None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config={"top_k": 40})
    print(response.text)


show("Name a moon.")
