# finding: GI101 10 GI509
# run: needs flask
from flask import Flask, request
from google import genai

app = Flask(__name__)
client = genai.Client()


@app.post("/ask")
def ask():
    return client.models.generate_content(model="gemini-2.5-flash", contents=request.get_json()["question"]).text or ""
