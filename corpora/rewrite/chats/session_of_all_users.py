# finding: GI103 14 GI530
# finding: GI103 15 GI537
# run: fastapi is not installed
from fastapi import FastAPI, Request

from google import genai

app = FastAPI()
client = genai.Client()
app.state.chats = {}


@app.post("/chat/{user}")
async def chat(user: str, request: Request, question: str) -> dict[str, str | None]:
    chats = request.app.state.chats
    if user not in chats:
        chats[user] = client.aio.chats.create(model="gemini-2.5-flash")
    response = await chats[user].send_message(question)
    return {"reply": response.text}


@app.get("/users")
async def users(request: Request) -> list[str]:
    return sorted(vars(request.app.state))
