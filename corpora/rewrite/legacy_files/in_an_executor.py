# finding: GI201 5
# finding: GI201 6
# finding: GI201 11
# finding: GI201 14
# finding: GI201 15
# finding: GI201 16
# finding: GI201 20
# types: the archived SDK is unknown to the checker, and google-genai says that a file may have no name
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def describe(path: str, question: str) -> str:
    loop = asyncio.get_running_loop()
    file = await loop.run_in_executor(None, lambda: genai.upload_file(path, mime_type="image/png"))
    while file.state.name == "PROCESSING":
        await asyncio.sleep(2)
        file = await loop.run_in_executor(None, lambda: genai.get_file(file.name))
    response = await loop.run_in_executor(None, lambda: model.generate_content([file, question]))
    await loop.run_in_executor(None, lambda: genai.delete_file(file.name))
    return response.text


print(model.generate_content("Name a moon.").text)
# output
import asyncio

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


async def describe(path: str, question: str) -> str:
    loop = asyncio.get_running_loop()
    file = await loop.run_in_executor(None, lambda: client.files.upload(
        file=path,
        config={"mime_type": "image/png"},
    ))
    while file.state.name == "PROCESSING":
        await asyncio.sleep(2)
        file = await loop.run_in_executor(None, lambda: client.files.get(name=file.name))
    response = await loop.run_in_executor(None, lambda: client.interactions.create(
        model=model,
        input=[{"type": "image", "uri": file.uri, "mime_type": file.mime_type}, {"type": "text", "text": question}],
        store=False,
    ))
    await loop.run_in_executor(None, lambda: client.files.delete(name=file.name))
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


answer = client.interactions.create(model=model, input="Name a moon.", store=False)
if not answer.output_text:
    raise ValueError("The answer holds no text.")
print(answer.output_text)
