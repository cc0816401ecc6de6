# finding: GI101 11 GI509
# run: needs flask
from flask import Flask, request
from google import genai

app = Flask(__name__)
client = genai.Client()


@app.get("/ask")
def ask():
    question = request.args.get("question", type=int)
    return client.models.generate_content(model="gemini-2.5-flash", contents=question).text or ""
